/** What imports may write about people. Each goes into the history of the action that does it. */
export { insertContact as addContact } from './contacts.repository.ts';
export {
  insertOrganisation as addOrganisation,
  updateOrganisation as changeOrganisation,
} from './organisations.repository.ts';
export { insertPerson as addPerson, updatePerson as changePerson } from './persons.repository.ts';
export { insertPost as addPost, updatePost as changePost } from './posts.repository.ts';
