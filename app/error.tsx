'use client'
import en from '@/lib/i18n/messages/en/Failure.json'
import ja from '@/lib/i18n/messages/ja/Failure.json'

type Props = { error: Error & { digest?: string } }

/** Stands where a page failed while somebody moved within the portal. Says nothing of the cause but its reference. */
export default function FailurePage({ error }: Props) {
  return (
    <main id="main" className="mx-auto w-full max-w-3xl flex-1 px-4 py-12">
      <h1 className="text-std-28B-150">{ja.title}</h1>
      <p className="mt-4">{ja.body}</p>
      <p lang="en" className="mt-4">
        {en.body}
      </p>
      {error.digest ? (
        <p className="mt-4">
          {ja.reference} {error.digest}
        </p>
      ) : null}
    </main>
  )
}
