const VALUES: Readonly<Record<string, string>> = {
  two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9', ten: '10', eleven: '11', twelve: '12',
  thirteen: '13', fourteen: '14', fifteen: '15', sixteen: '16', seventeen: '17', eighteen: '18', nineteen: '19', twenty: '20',
  thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90',
  hundred: 'hundred', thousand: 'thousand', million: 'million', billion: 'billion', trillion: 'trillion',
  dozen: 'dozen', dozens: 'dozens', hundreds: 'hundreds', thousands: 'thousands', millions: 'millions', half: 'half',
}

/** The figure that an English number word stands for, or the word itself for a magnitude; null for any other word. "One" is a pronoun too often. */
export function numberWord(word: string): string | null {
  return Object.hasOwn(VALUES, word) ? (VALUES[word] ?? null) : null
}
