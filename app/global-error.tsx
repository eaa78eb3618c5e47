'use client'
import './globals.css'
import FailurePage from './error'

type Props = { error: Error & { digest?: string } }

/** Stands in for everything when even the frame of the page failed. */
export default function GlobalFailurePage({ error }: Props) {
  return (
    <html lang="ja">
      <body>
        <FailurePage error={error} />
      </body>
    </html>
  )
}
