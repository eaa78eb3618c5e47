import { onOneScreen } from '@/lib/consultations/unfinished'

/** Where the writing of a draft begins. */
export function firstStep({ id, form }: { id: string; form: string }): string {
  return `/my/consultations/${id}/${onOneScreen(form) ?? 'trouble'}`
}
