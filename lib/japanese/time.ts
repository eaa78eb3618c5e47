import { z } from 'zod'
import { readJapaneseDateTime } from './read-date'

/** A time of day in Japan as officials write it (14:30, 14時半, 午後2時30分, any width), kept as HH:MM. */
export function japaneseTime() {
  return z
    .string()
    .overwrite((text) => readTime(text) ?? text.trim())
    .refine((text) => text === '' || readTime(text) === text, 'time')
}

function readTime(text: string): string | null {
  return readJapaneseDateTime(`2000-01-01 ${text.normalize('NFKC').trim()}`)?.slice(11, 16) ?? null
}

/** The instant of a day and a time of day in Japan. */
export function instantAt(day: string, time: string): Date {
  return new Date(`${day}T${time}:00+09:00`)
}
