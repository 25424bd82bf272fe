/** Words that turn a statement round, in the languages that desks here work in most. */
const WORDS = new Set(
  (
    'not no never neither nor none nobody nothing nowhere without cannot hardly barely denied denies deny ' +
    'не ні ані ніколи ніхто ніщо немає нема без жоден нет ни никогда никто ничего нельзя ' +
    'nicht kein keine keinen keiner keinem keines nie niemals niemand nichts ohne weder ' +
    'ne pas jamais aucun aucune rien sans ni personne ' +
    'nunca sin jamás ningún ninguna nada tampoco não sem nenhum nenhuma non mai senza nessun nessuno nessuna ' +
    'nie bez nigdy żaden żadna nikt ' +
    'değil yok hiç ' +
    'لا لم لن ليس ليست ليسوا غير بدون دون ' +
    'לא אין אינו אינה אינם בלי ללא מעולם ' +
    'नहीं न मत बिना कभी'
  ).split(' '),
)

const CONTRACTION = /n't$|^n'/

/** Whether a word, in lower case and straight quotes, negates. */
export function isNegation(word: string): boolean {
  return WORDS.has(word) || CONTRACTION.test(word)
}

const UNSPACED = /ません|なかった|ない|なく|ず(?=[、。にと]|$)|不|没|沒|未|非|無|无|别|勿|ไม่|มิ/gu

/** How often text in a script without spaces negates. */
export function unspacedNegations(text: string): number {
  return text.match(UNSPACED)?.length ?? 0
}
