import { openingDoor } from '@/app/_surveys/doors'

export const { GET, POST } = openingDoor()
