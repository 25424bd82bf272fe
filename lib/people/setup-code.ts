/** As the terminal printed it: groups of four joined by dashes, however it was typed or pasted. */
export function normalSetupCode(typed: string): string {
  const plain = typed.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return (plain.match(/.{1,4}/g) ?? []).join('-')
}
