import { z } from 'zod'
import { beginDraft, saveQuick } from '@/lib/consultations/draft'
import { QuickInput } from '@/lib/consultations/input'
import { submitConsultation } from '@/lib/consultations/submit'
import type { Door } from '@/lib/forms/form-post'

/** Opens a draft, as 「相談を書く」 does. */
export const opening: Door<Record<never, never>, Record<never, never>, { id: string }> = {
  input: z.object({}),
  shownAt: () => '/my/consultations/new',
  deed: (tx, actor) => beginDraft(tx, actor, { form: 'quick' }),
  then: (_params, { id }) => `/my/consultations/${id}/quick`,
}

/** Saves a short consultation. */
export const saving: Door<{ id: string }, z.infer<typeof QuickInput>, { id: string }> = {
  input: QuickInput,
  shownAt: ({ id }) => `/my/consultations/${id}/quick`,
  deed: (tx, actor, input, { id }) => saveQuick(tx, actor, id, input),
  then: ({ id }) => `/my/consultations/${id}/check`,
}

/** Hands it to the desk. */
export const submission: Door<{ id: string }, Record<never, never>, { id: string; number: string }> = {
  input: z.object({}),
  shownAt: ({ id }) => `/my/consultations/${id}/check`,
  deed: (tx, actor, _input, { id }) => submitConsultation(tx, actor, id),
  then: (_params, { number }) => `/my/consultations/${number}/received`,
}
