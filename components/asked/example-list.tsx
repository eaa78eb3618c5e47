import type { ShownExample } from '@/lib/asked/list'
import { Example } from './example'

type Props = { examples: readonly ShownExample[]; mayAsk: boolean; heading: 'h2' | 'h3' }

/** What others asked, one under the other; whoever asks as a municipality may begin something alike. */
export function ExampleList({ examples, mayAsk, heading }: Props) {
  return (
    <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {examples.map((example) => (
        <li key={example.id} id={`example-${example.id}`} className="relative py-5">
          <Example
            of={example}
            heading={heading}
            likeHref={mayAsk ? `/my/consultations/new?asked=${example.id}` : undefined}
          />
        </li>
      ))}
    </ul>
  )
}
