/** Empty boxes for seals, in the order in which the paper goes round. */
export function SealBoxes({ label, boxes }: { label: string; boxes: readonly string[] }) {
  return (
    <ul aria-label={label} className="flex flex-wrap justify-end">
      {boxes.map((box) => (
        <li key={box} className="-ms-px w-24 border border-solid-gray-900 text-center print:w-[20mm]">
          <span className="block border-b border-solid-gray-900 px-1 py-0.5 text-dns-14N-130 [overflow-wrap:anywhere]">
            {box}
          </span>
          <span className="block h-20 print:h-[20mm]" />
        </li>
      ))}
    </ul>
  )
}
