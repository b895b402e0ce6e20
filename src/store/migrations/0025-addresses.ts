import { type Kysely, sql } from 'kysely';

/**
 * Nobody is invited at an address that the authority neither knew nor looked at in this case file, and no message is
 * written to what is no address. An invitation without an address stands: whoever it is for is rung.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await inviteAtKnownAddresses(db);
  await giveUpOnNobody(db);
  await sql`alter table outbox add constraint a_recipient_is_an_address
    check (recipient ~ '^[^@[:space:]]+@[^@[:space:]]+$')`.execute(db);
}

/** After the statement, so that the look recorded with the invitation is seen. */
async function inviteAtKnownAddresses(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function invited_at_a_known_address() returns trigger language plpgsql as ${sql.lit(`declare
      address text := lower(new.data -> 'invitation' ->> 'email');
    begin
      if address = ''
        or exists (select from contact c where lower(c.email) = address)
        or exists (select from person p where address = any (p.addresses))
        or exists (select from invitation i where i.email = address)
        or exists (select from event e where e.case_id = new.case_id and e.type = 'AddressConfirmed'
          and e.data ->> 'email' = address)
      then return null; end if;
      raise exception 'Nobody has looked at the address of this invitation.'
        using errcode = 'check_violation', table = tg_table_name;
    end`)}`.execute(db);
  await sql`create constraint trigger invited_at_a_known_address after insert on event
    for each row when (new.type = 'Invited') execute function invited_at_a_known_address()`.execute(db);
  await sql`alter table event enable always trigger invited_at_a_known_address`.execute(db);
}

/** What was written to nobody before this can be seen to by the desk, and can go to nobody still. */
async function giveUpOnNobody(db: Kysely<unknown>): Promise<void> {
  await sql`
    do ${sql.lit(`declare each text;
    begin
      for each in select id from authority order by id loop
        perform set_config('convenor.authority', each, true);
        update outbox set recipient = 'nobody@convenor.invalid' where recipient = '';
      end loop;
      perform set_config('convenor.authority', '', true);
    end`)}`.execute(db);
}
