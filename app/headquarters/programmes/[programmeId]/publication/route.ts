import { publicationDoor } from '@/app/_programmes/doors'

export const { GET, POST } = publicationDoor('headquarters')
