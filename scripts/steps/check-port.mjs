// @ts-check
import { portIsFree } from '../postgres/free-port.mjs'
import { Stop } from './stop.mjs'

/** Asked before the slow steps, so that nobody waits for a build to learn it. @param {import('./settings.mjs').Settings} settings */
export async function checkPort({ host, port }) {
  let free
  try {
    free = await portIsFree(port, host)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EACCES')
      throw new Stop(
        `Port ${port} needs more rights than this user has. Choose one above 1023, for example PORT=3000.`,
        error,
      )
    throw new Stop(`This machine cannot listen on HOST=${host}: it is not one of its addresses.`, error)
  }
  if (!free)
    throw new Stop(
      `Port ${port} is in use by another program. Stop it, or choose another port, for example PORT=${port + 1} npm start.`,
    )
}
