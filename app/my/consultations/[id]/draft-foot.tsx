import { ResumeCode } from '@/components/consultations/resume-code'
import type { Draft } from '@/lib/consultations/read-draft'
import { showResumeCode } from '@/lib/consultations/resume-code'
import { resumeAddress } from '../resume-address'
import { DiscardLink } from './discard-link'
import { TakeOverLink } from './take-over-link'

/** What one may do with a draft besides writing it: go on elsewhere, take it over, throw it away. */
export function DraftFoot({ of: draft }: { of: Draft }) {
  return (
    <>
      <ResumeCode address={resumeAddress()} code={showResumeCode(draft.resumeCode)} />
      <TakeOverLink of={draft} />
      <DiscardLink of={draft} />
    </>
  )
}
