// The thread's first file is plain JavaScript: Node 20 reads TypeScript only after tsx is registered inside the thread itself.
import { register } from 'tsx/esm/api'

register()
await import('./worker.ts')
