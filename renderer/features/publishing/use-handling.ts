import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, client } from '../../api/client.ts';

type Input<Name extends keyof typeof client.publishing> = Parameters<
  (typeof client.publishing)[Name]
>[0];

/** What becomes of a bundle once it is built; the tab and the register are read again after each step. */
export function useHandling() {
  const queries = useQueryClient();
  const onSuccess = () => queries.invalidateQueries({ queryKey: api.publishing.key() });
  return {
    answer: useMutation({
      mutationFn: (input: Input<'answer'>) => client.publishing.answer(input),
      onSuccess,
    }),
    saveHandling: useMutation({
      mutationFn: (input: Input<'saveHandling'>) => client.publishing.saveHandling(input),
      onSuccess,
    }),
    place: useMutation({
      mutationFn: (input: Input<'place'>) => client.publishing.place(input),
      onSuccess,
    }),
    withdraw: useMutation({
      mutationFn: (input: Input<'withdraw'>) => client.publishing.withdraw(input),
      // The paper itself is withdrawn with it, which every page of the meeting shows.
      onSuccess: () => queries.invalidateQueries(),
    }),
    renumber: useMutation({
      mutationFn: (input: Input<'renumber'>) => client.publishing.renumber(input),
      onSuccess,
    }),
    clearPlace: useMutation({
      mutationFn: (input: Input<'clearPlace'>) => client.publishing.clearPlace(input),
      onSuccess,
    }),
    addPlace: useMutation({
      mutationFn: (input: Input<'addPlace'>) => client.publishing.addPlace(input),
      onSuccess,
    }),
  };
}
