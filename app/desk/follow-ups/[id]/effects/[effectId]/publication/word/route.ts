import { publicationDoor } from '@/app/_publication/door'

export const { GET, POST } = publicationDoor('/desk/follow-ups')
