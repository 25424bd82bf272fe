// @ts-check
// Loaded into the server before anything else: when the process that started it is killed, it does not stay behind.
// `next dev` hands this file on to processes of its own, which it ends itself; their channel is left alone.
if (process.env.TICKMARK_STARTER === String(process.ppid)) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel?.unref()
}
