/**
 * Where to go after signing in. Only a path of this site: anything that a browser could read as
 * another site ("//host", "/\host", "https:…") or that leads back to the door becomes the desk.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 2_000 || !/^\/(?![/\\])/.test(asked) || /[\u0000-\u001f\\]/.test(asked)) return '/'
  const url = new URL(asked, 'http://tickmark.invalid')
  if (url.host !== 'tickmark.invalid' || /^\/(sign-in|setup|invitation|reset|api)(\/|$)/.test(url.pathname)) return '/'
  return `${url.pathname}${url.search}`
}
