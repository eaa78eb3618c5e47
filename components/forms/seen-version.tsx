import type { FormState } from './form-state'
import { Hidden } from './hidden'
import { typedText } from './typed'

type Props = { state: FormState & { theirs?: object }; current: string | number; name?: string }

/**
 * Against which version of a record a form is written. One that was put back to be corrected keeps the version it was
 * opened with, so that what a colleague saved meanwhile is still noticed; whoever has been shown that goes on from there.
 */
export function SeenVersion({ state, current, name = 'version' }: Props) {
  return <Hidden name={name} value={state.theirs ? current : typedText(state, name, String(current))} />
}
