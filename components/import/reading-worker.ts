import { read, type CopyFormat } from '@/lib/articles/import/preview'

interface Request {
  raw: string
  format: CopyFormat
  turn: number
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  const { raw, format, turn } = event.data
  self.postMessage({ turn, hasBegun: true })
  self.postMessage({ turn, reading: read(raw, format) })
})
