import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import type { Refusal } from '@/lib/forms/errors'
import { formPost } from '@/lib/forms/form-post'
import { addSection } from '@/lib/organisations/add-section'
import { changeSection } from '@/lib/organisations/change-section'
import { mergeSection } from '@/lib/organisations/merge-section'
import { renameSection } from '@/lib/organisations/rename-section'
import {
  MergerInput,
  RenamingInput,
  SectionChangeInput,
  SectionInput,
  SplitInput,
} from '@/lib/organisations/section-input'
import { splitSection } from '@/lib/organisations/split-section'
import { OFFICES, type Office } from './area'

type BySection = { sectionId: string }
type Deed<Input> = (
  tx: Tx,
  actor: Actor,
  organisationId: string,
  sectionId: string,
  input: Input,
) => Promise<object | Refusal>

/** Adds a section to one's own office. */
export function addSectionDoor(office: Office) {
  const list = `${OFFICES[office].area}/sections`
  return formPost({
    input: SectionInput,
    shownAt: () => list,
    deed: (tx, actor, input) => addSection(tx, actor, actor.organisationId, input),
    then: () => `${list}?done=sectionAdded`,
  })
}

export const detailsDoor = (office: Office) => door(office, SectionChangeInput, changeSection, 'sectionChanged')
export const renamingDoor = (office: Office) => door(office, RenamingInput, renameSection, 'sectionRenamed')
export const mergerDoor = (office: Office) => door(office, MergerInput, mergeSection, 'sectionMerged')
export const splitDoor = (office: Office) => door(office, SplitInput, splitSection, 'sectionSplit')

function door<Input>(office: Office, input: z.ZodType<Input>, deed: Deed<Input>, done: string) {
  const list = `${OFFICES[office].area}/sections`
  return formPost({
    input,
    shownAt: ({ sectionId }: BySection) => `${list}/${sectionId}`,
    deed: (tx, actor, typed, { sectionId }: BySection) => deed(tx, actor, actor.organisationId, sectionId, typed),
    then: () => `${list}?done=${done}`,
  })
}
