-- One row per thread and customer, in the threads that changed.
insert into dyads
with said as (
    select thread, customer, message_id, moment, side, network, account, post_id, canned, tokens, question, needs_reply,
           row_number() over dyad as place,
           min(case when side = 'in' then moment end) over (partition by thread, customer) as first_in,
           count(*) filter (where side = 'in') over (dyad rows between unbounded preceding and current row) as seen_in
    from messages
    where in_dyad and thread in (select thread from affected)
    window dyad as (
        partition by thread, customer order by moment, case side when 'in' then 0 else 1 end, message_id
    )
),

-- The conversation starts with the customer's first message; a turn is what one side says before the other does.
started as (
    select *, moment <= first_in + to_hours($horizon) as early,
           coalesce(side <> lag(side) over (partition by thread, customer order by place), true)::integer as starts_turn
    from said where seen_in > 0
),

numbered as (
    select *, sum(starts_turn) over (partition by thread, customer order by place) as turn from started
),

turns as (
    select thread, customer, turn, any_value(side) as side, bool_or(early) as early, bool_or(question) as question,
           $has_text = false or sum(case when not canned then tokens else 0 end) >= $min_words
               or (any_value(side) = 'in' and bool_or(question)) as full_substance,
           $has_text = false or coalesce(sum(case when not canned then tokens else 0 end) filter (where early), 0) >= $min_words
               or (any_value(side) = 'in' and coalesce(bool_or(question) filter (where early), false)) as early_substance
    from numbered group by thread, customer, turn
),

-- An exchange: customer, brand, customer; the brand and at least one of the two with substance.
around as (
    select *,
           lag(full_substance) over dyad as before_full, lead(full_substance) over dyad as after_full,
           lag(early_substance) over dyad as before_early,
           lead(early_substance) over dyad as after_early, lead(early) over dyad as followed_early
    from turns
    window dyad as (partition by thread, customer order by turn)
),

depths as (
    select thread, customer,
           count(*) filter (where side = 'out') as answers,
           count(*) filter (where side = 'out' and early) as answers_7d,
           coalesce(bool_or(full_substance) filter (where side = 'out'), false) as substantive,
           coalesce(bool_or(early_substance) filter (where side = 'out' and early), false) as substantive_7d,
           count(*) filter (
               where side = 'out' and after_full is not null and full_substance and (before_full or after_full)
           ) as depth,
           count(*) filter (
               where side = 'out' and early and coalesce(followed_early, false) and early_substance
                   and (before_early or after_early)
           ) as depth_7d,
           arg_max(side, turn) as last_side, arg_max(question, turn) as last_question, max(turn) as turns
    from around group by thread, customer
),

whole as (
    select thread, customer, min(first_in) as first_in, max(moment) as last_moment, count(*) as messages,
           arg_min(network, place) filter (where side = 'in') as network_known,
           arg_min(account, place) filter (where side = 'in') as account,
           arg_min(post_id, place) as post_id,
           arg_min(message_id, place) filter (where side = 'in') as message_id,
           bool_or(needs_reply) as contact,
           -- of a ticket only the question and its first answer are known, and not what the answer says
           bool_or(starts_with(message_id, 'ticket:')) as partial
    from said group by thread, customer
)

select
    w.thread, w.customer, w.first_in, cast(local_time(w.first_in, $zone) as date), w.network_known, w.account, w.post_id,
    w.message_id, w.last_moment, w.contact, d.last_side, d.last_side = 'in' and d.last_question,
    case
        when w.partial and d.answers > 0 then 'unknown'
        when d.depth >= 2 then 'sustained' when d.depth = 1 then 'dialogue'
        when d.substantive then 'reactive' when d.answers > 0 then 'token' else 'unanswered'
    end,
    case when not w.partial then d.depth end,
    case
        when w.partial and d.answers_7d > 0 then 'unknown'
        when d.depth_7d >= 2 then 'sustained' when d.depth_7d = 1 then 'dialogue'
        when d.substantive_7d then 'reactive' when d.answers_7d > 0 then 'token' else 'unanswered'
    end,
    case when not w.partial then d.depth_7d end, w.messages, w.partial, case when not w.partial then d.turns end
from whole w join depths d using (thread, customer);
