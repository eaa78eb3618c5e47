import pino from 'pino'

/** One JSON line per event: a constant message, the rest in fields, ids only. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? 'info',
  base: { pid: process.pid },
  timestamp: pino.stdTimeFunctions.isoTime,
})
