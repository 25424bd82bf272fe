// @ts-check
// Loaded into the server before anything else: when the process that started it is killed, it does not stay behind.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
