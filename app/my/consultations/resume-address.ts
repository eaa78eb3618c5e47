import { environment } from '@/lib/env'

/** The short address at which a resume code is typed, as one reads it from paper. */
export function resumeAddress(): string {
  return `${environment()
    .APP_URL.replace(/^https?:\/\//, '')
    .replace(/\/$/, '')}/r`
}
