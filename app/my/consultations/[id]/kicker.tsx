import { SampleBadge } from '@/components/notices/sample-badge'

/** The number above a consultation's title, and whether it is a sample. */
export function Kicker({ of: { number, isSample } }: { of: { number: string; isSample: boolean } }) {
  return (
    <>
      <span className="me-2">{number}</span>
      {isSample ? <SampleBadge /> : null}
    </>
  )
}
