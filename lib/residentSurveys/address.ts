import { environment } from '@/lib/env'

/** The address by which a questionnaire is answered, to be printed. */
export function addressOfSurvey(code: string): string {
  return `${environment().APP_URL}/q/${code}`
}
