/** An address as it ends before a space, a bracket or a sign of Japanese writing. */
const ADDRESS = /(https?:\/\/[^\s<>"'）」』】、。（「『【]+)/

/** A text of the desk as it was written, whose addresses (of a practice, a video, an event) lead there. */
export function LinkedText({ children }: { children: string }) {
  return (
    <p className="max-w-prose whitespace-pre-wrap [overflow-wrap:anywhere] [word-break:normal]">
      {children.split(ADDRESS).map((part, place) =>
        place % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing but their place
          <a key={place} href={part} rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  )
}
