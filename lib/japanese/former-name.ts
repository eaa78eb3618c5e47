type Named = { name: string; nameEn: string | null }

/** A municipality beside the name of the one that has become part of it and from which something came: 西市（旧東町）. */
export function withFormerName<Place extends Named>(place: Place, former: string): Place {
  if (former === '') return place
  const nameEn = place.nameEn && `${place.nameEn} (formerly ${former})`
  return { ...place, name: `${place.name}（旧${former}）`, nameEn }
}
