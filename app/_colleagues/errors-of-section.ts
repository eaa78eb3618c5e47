import { errorsAt } from '@/components/consultations/forms-on-page'
import type { FieldError } from '@/components/forms/form-state'
import type { OpenSection } from './open-section'

/** What has to be put right in any of the forms on a section's page, each leading to its field. */
export function errorsOfSection({ forms }: OpenSection): FieldError[] {
  const { details, rename, merge, split } = forms
  return [
    ...details.errors,
    ...errorsAt(rename.errors, 'rename'),
    ...errorsAt(merge.errors, 'merge'),
    ...errorsAt(split.errors, 'split'),
  ]
}
