import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { ChosenView } from "../lib/router";
import { ask, viewParameters } from "./client";
import type { Claim, DocumentWindow, Entity, Host, Network, SearchResult, Situation, Status, Trace } from "./types";

/** One hook for each path of the contract. Answers stay on screen while the next day is asked for. */

const inPath = encodeURIComponent;

export function useSituation(view: ChosenView): UseQueryResult<Situation> {
  return useQuery({
    queryKey: ["situation", view],
    queryFn: ({ signal }) => ask<Situation>("/situation", viewParameters(view), signal),
    placeholderData: keepPreviousData,
  });
}

export function useEntity(id: string, view: ChosenView): UseQueryResult<Entity> {
  return useQuery({
    queryKey: ["entity", id, view],
    queryFn: ({ signal }) => ask<Entity>(`/entities/${inPath(id)}`, viewParameters(view), signal),
    placeholderData: keepPreviousData,
  });
}

export function useNetwork(id: string, view: ChosenView, depth: number): UseQueryResult<Network> {
  return useQuery({
    queryKey: ["network", id, view, depth],
    queryFn: ({ signal }) => ask<Network>(`/network/${inPath(id)}`, { ...viewParameters(view), depth }, signal),
    placeholderData: keepPreviousData,
  });
}

export function useClaim(id: string): UseQueryResult<Claim> {
  return useQuery({
    queryKey: ["claim", id],
    queryFn: ({ signal }) => ask<Claim>(`/claims/${inPath(id)}`, {}, signal),
  });
}

export function useDocument(id: string, start: number, end: number): UseQueryResult<DocumentWindow> {
  return useQuery({
    queryKey: ["document", id, start, end],
    queryFn: ({ signal }) => ask<DocumentWindow>(`/documents/${inPath(id)}`, { start, end }, signal),
  });
}

export function useSearch(query: string, limit: number): UseQueryResult<SearchResult> {
  return useQuery({
    queryKey: ["search", query, limit],
    queryFn: ({ signal }) => ask<SearchResult>("/search", { q: query, limit }, signal),
    enabled: query.trim() !== "",
    placeholderData: keepPreviousData,
  });
}

export function useTrace(from: string, to: string, view: ChosenView): UseQueryResult<Trace> {
  return useQuery({
    queryKey: ["trace", from, to, view],
    queryFn: ({ signal }) => ask<Trace>("/trace", { from, to, ...viewParameters(view) }, signal),
    enabled: from !== "" && to !== "",
  });
}

export function useHost(country: string, view: ChosenView): UseQueryResult<Host> {
  return useQuery({
    queryKey: ["host", country, view],
    queryFn: ({ signal }) => ask<Host>(`/host/${inPath(country)}`, viewParameters(view), signal),
  });
}

export function useStatus(): UseQueryResult<Status> {
  return useQuery({ queryKey: ["status"], queryFn: ({ signal }) => ask<Status>("/status", {}, signal) });
}
