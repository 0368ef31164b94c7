-- Aborts the statement it stands in: what was decided on has another version by now.
create function krag_moved(what text) returns text language plpgsql volatile as $$
begin
  raise exception using errcode = 'KM001', message = 'moved meanwhile: ' || what;
end
$$;
