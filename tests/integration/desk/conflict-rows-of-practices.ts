import { asActor } from '@/lib/db/as-actor'
import { CallChangeInput } from '@/lib/practiceCalls/input'
import { changeCall } from '@/lib/practiceCalls/write'
import { ask as askToTell, talkedCase } from '../asked/told-case'
import { writtenCall } from '../practices/called-case'
import { ask, flaggedCase, write } from '../practices/flagged-case'
import type { Row } from './conflict-row'

/** What the desk does with a practice: writing its text, and acting on a text that it has seen. */
export const OF_PRACTICES: Row[] = [
  {
    form: 'app/desk/consultations/[number]/telling/asking-form.tsx',
    open: async () => {
      const of = await talkedCase()
      return (title) => askToTell(of, { title })
    },
    theirs: { title: '先の人' },
  },
  {
    form: 'app/desk/practices/[id]/write-practice.tsx',
    open: async () => {
      const of = await flaggedCase()
      return (title) => write(of, { title })
    },
    theirs: { title: '先の人' },
  },
  {
    form: 'app/desk/practices/[id]/practice-deeds.tsx',
    open: async () => {
      const of = await flaggedCase()
      return (title) => (title === '先の人' ? write(of, { title }) : ask(of, 1))
    },
    theirs: { title: '先の人' },
  },
  {
    form: 'app/desk/practices/calls/[callId]/call-deeds.tsx',
    open: async () => {
      const { officer, callId, texts } = await writtenCall()
      return (title) =>
        asActor(officer, (tx) =>
          changeCall(tx, officer, callId, CallChangeInput.parse({ ...texts, title, version: '1' })),
        )
    },
    theirs: { title: '先の人' },
  },
]
