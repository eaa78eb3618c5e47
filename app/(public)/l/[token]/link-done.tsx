import { notFound } from 'next/navigation'
import { ButtonLink } from '@/components/layout/button-link'
import { Page } from '@/components/layout/page'
import { bearerOf } from '@/lib/links/bearer'

type Props = { token: string; title: string; lead: string; toSignIn: string }

/** What a one-time link was for is done: on to the sign-in. Nobody without a link sees it. */
export async function LinkDone({ token, title, lead, toSignIn }: Props) {
  if (!(await bearerOf(token))) notFound()
  return (
    <Page title={title} lead={lead} width="narrow">
      <p>
        <ButtonLink href="/sign-in">{toSignIn}</ButtonLink>
      </p>
    </Page>
  )
}
