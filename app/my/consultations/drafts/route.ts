import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { beginLike } from '@/lib/asked/begin-like'
import { beginDraft } from '@/lib/consultations/draft'
import { formPost } from '@/lib/forms/form-post'
import { beginInquiry } from '@/lib/practices/begin-inquiry'
import { firstStep } from '../first-step'

export const { GET, POST } = formPost({
  input: z.object({
    form: z.enum(['full', 'quick', 'grant']),
    practice: z.uuid().optional(),
    asked: z.uuid().optional(),
  }),
  shownAt: () => '/my/consultations/new',
  deed: async (tx, actor, { form, practice, asked }) => {
    if (asked && form !== 'grant') return await beginLike(tx, actor, { form, exampleId: asked })
    if (!practice || form === 'grant') return { ...(await beginDraft(tx, actor, { form })), form }
    const t = await getTranslations('Practices')
    return await beginInquiry(tx, actor, {
      form,
      practiceId: practice,
      titled: (title) => t('inquiryTitle', { title }),
    })
  },
  then: (_params: object, draft) => firstStep(draft),
})
