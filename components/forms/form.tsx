import type { ReactNode } from 'react'
import { NotificationBanner } from '../notices/notification-banner'
import type { FormState } from './form-state'
import { Hidden } from './hidden'
import { KeptWhileWriting } from './kept-while-writing'
import { UnsentTexts } from './unsent-texts'

type Props = {
  action: string
  state: FormState
  children: ReactNode
  encType?: 'multipart/form-data'
  id?: string
  label?: string
  inline?: boolean
}

/** A form as it is posted everywhere: to a plain URL, with the key that makes it count once, checked by the office and not by the browser. */
export function Form({ action, state, children, encType, id, label, inline }: Props) {
  return (
    <form
      method="post"
      action={action}
      encType={encType}
      noValidate
      id={id}
      aria-label={label}
      className={inline ? undefined : 'space-y-7'}
    >
      <Hidden name="_key" value={state.key} />
      {state.notice ? <NotificationBanner tone="warning" title={state.notice} /> : null}
      {state.unsent ? <UnsentTexts texts={state.unsent} /> : null}
      {children}
      {state.keep ? <KeptWhileWriting keep={state.keep} /> : null}
    </form>
  )
}
