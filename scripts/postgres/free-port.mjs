// @ts-check
import net from 'node:net'

/**
 * @param {number} [wished] taken when it is free
 * @returns {Promise<number>} a port of 127.0.0.1 on which nobody listens
 */
export async function freePort(wished) {
  if (wished !== undefined && (await portIsFree(wished, '127.0.0.1'))) return wished
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No port was given'))
        else resolve(address.port)
      })
    })
  })
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} @throws when the address cannot be listened on for another reason than that it is taken
 */
export function portIsFree(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer()
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(false)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)))
  })
}
