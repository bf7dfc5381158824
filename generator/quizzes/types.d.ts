/** Shapes that the browser parts of this room share. */
export type Points = 0 | 0.5 | 1;
export type Answer = any; // a key, a list of keys, a record of keys, or what was typed; each kind knows its own
export type Dates = Record<string, string>;
export type Next = () => number;

export interface Key {
  kind: string;
  right: any;
  known: Record<string, any>;
  tolerance: number;
  needed: number;
  given: Record<string, Given>;
  spans: Record<string, Span>;
  mistakes: Record<string, Reckoning>;
  defensible: Reckoning[];
  dossier: any;
  step: string;
  onWorkday: boolean;
}
export interface Given { between?: [string, string]; after: string; days: [number, number]; workday?: boolean }
export interface Span { from: string; until: string; inclusive?: boolean }
export interface Reckoning { from: string; days?: number; months?: number; years?: number; plus?: string; to_sunday?: boolean }
export type Solve = (dossier: any, step: string) => string;

export interface Marked { faults: number; points: Points; feedback: string[] }
export type Judge = (key: Key, answer: Answer) => [number, string[]];

export interface Entry { id: string; module: string; level: string }
export type Blueprint = Record<string, Record<string, number>>;

export type Answered = [moment: string, points: Points, certainty: string];
export type Log = Record<string, Answered[]>;
export interface Memory { stability: number; difficulty: number; last: string; due: string }
