import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { Refusal } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { decideLate } from '@/lib/programmes/decide-late'
import { decideProgramme, publishProgramme } from '@/lib/programmes/decide-programme'
import { answerExtension } from '@/lib/programmes/extensions'
import {
  DecideInput,
  ExtensionAnswerInput,
  JudgementInput,
  LateInput,
  ProgrammeInput,
  RecordInput,
  SelectionInput,
  SetUpInput,
} from '@/lib/programmes/input'
import { judgeEntry } from '@/lib/programmes/judge'
import { recordEntry } from '@/lib/programmes/record-entry'
import { selectEntry } from '@/lib/programmes/select-entry'
import { announceProgramme, changeProgramme, setUpProgramme } from '@/lib/programmes/set-up'
import { type EntryParams, entryAt, KEEPERS, type Keeper, type ProgrammeParams, programmeAt } from './area'

/** A year's programme is set up. */
export const setUpDoor = (keeper: Keeper) =>
  formPost({
    input: SetUpInput,
    shownAt: () => KEEPERS[keeper].area,
    deed: setUpProgramme,
    then: (_params, { id }) =>
      id ? programmeAt(keeper, { programmeId: id }, '/settings') : `${KEEPERS[keeper].area}?done=setUp`,
  })

type OfProgramme<Input> = (tx: Tx, actor: Actor, id: string, input: Input) => Promise<object | Refusal>

function programmeDoor<Input>(
  keeper: Keeper,
  input: z.ZodType<Input>,
  deed: OfProgramme<Input>,
  done: string,
  below = '',
) {
  return formPost({
    input,
    shownAt: (params: ProgrammeParams) => programmeAt(keeper, params, below),
    deed: (tx, actor, typed, { programmeId }) => deed(tx, actor, programmeId, typed),
    then: (params) => programmeAt(keeper, params, `?done=${done}`),
  })
}

const Seen = z.object({ version: z.coerce.number().int() })

export const changeDoor = (keeper: Keeper) =>
  programmeDoor(keeper, ProgrammeInput, changeProgramme, 'changed', '/settings')
export const announcementDoor = (keeper: Keeper) => programmeDoor(keeper, Seen, announceProgramme, 'announced')
export const decisionDoor = (keeper: Keeper) => programmeDoor(keeper, DecideInput, decideProgramme, 'decided')
export const publicationDoor = (keeper: Keeper) => programmeDoor(keeper, Seen, publishProgramme, 'published')
export const recordDoor = (keeper: Keeper) =>
  programmeDoor(keeper, RecordInput, recordEntry, 'recorded', '/entries/new')

/** A wish for more time is answered. */
export const extensionDoor = (keeper: Keeper) =>
  formPost({
    input: ExtensionAnswerInput,
    shownAt: (params: ProgrammeParams & { extensionId: string }) => programmeAt(keeper, params),
    deed: (tx, actor, typed, { extensionId }) => answerExtension(tx, actor, extensionId, typed),
    then: (params) => programmeAt(keeper, params, '?done=extension'),
  })

function entryDoor<Input>(keeper: Keeper, input: z.ZodType<Input>, deed: OfProgramme<Input>, done: string) {
  return formPost({
    input,
    shownAt: (params: EntryParams) => entryAt(keeper, params),
    deed: (tx, actor, typed, { entryId }) => deed(tx, actor, entryId, typed),
    then: (params) => entryAt(keeper, params, `?done=${done}`),
  })
}

export const judgementDoor = (keeper: Keeper) => entryDoor(keeper, JudgementInput, judgeEntry, 'judged')
export const selectionDoor = (keeper: Keeper) => entryDoor(keeper, SelectionInput, selectEntry, 'selected')
export const lateDoor = (keeper: Keeper) => entryDoor(keeper, LateInput, decideLate, 'late')
