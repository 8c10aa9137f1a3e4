-- One row per message of a pair of thread and customer, with what came before it and what comes next.
create or replace temp table told as
select pair, place, side, moment, tokens, canned, question, needs_reply, spot,
       moment <= first_in + to_hours($horizon) as early,
       lag(moment) over pair as before_it,
       count(*) filter (where side = 'in') over until_it as ins,
       count(*) filter (where side = 'out') over until_it as outs,
       count(*) filter (where needs_reply) over until_it as asked,
       first_value(case when side = 'out' then moment end ignore nulls) over later as next_out,
       first_value(
           case when side = 'out' and not canned and (not $has_text or tokens >= $min_words) then moment end ignore nulls
       ) over later as next_substantive
from shared
window
    pair as (partition by pair order by place),
    until_it as (partition by pair order by place rows between unbounded preceding and current row),
    later as (partition by pair order by place rows between 1 following and unbounded following);

-- One row per pair in the threads at hand.
insert into dyads
with turns as (
    -- The conversation starts with the customer's first message; a turn is what one side says before the other does.
    select pair, side, min(place) as begins, bool_or(early) as early, bool_or(question) as question,
           $has_text = false or sum(case when not canned then tokens else 0 end) >= $min_words
               or (side = 'in' and bool_or(question)) as full_substance,
           $has_text = false or coalesce(sum(case when not canned then tokens else 0 end) filter (where early), 0) >= $min_words
               or (side = 'in' and coalesce(bool_or(question) filter (where early), false)) as early_substance
    from told where ins > 0 group by pair, side, case side when 'in' then outs else ins end
),

-- An exchange: customer, brand, customer; the brand and at least one of the two with substance.
around as (
    select *,
           lag(full_substance) over pair as before_full, lead(full_substance) over pair as after_full,
           lag(early_substance) over pair as before_early,
           lead(early_substance) over pair as after_early, lead(early) over pair as followed_early
    from turns
    window pair as (partition by pair order by begins)
),

depths as (
    select pair,
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
           arg_max(side, begins) as last_side, arg_max(question, begins) as last_question, count(*) as turns
    from around group by pair
),

whole as (
    select pair, max(moment) as last_moment, count(*) as messages,
           arg_min(network, place) filter (where side = 'in') as network,
           arg_min(account, place) filter (where side = 'in') as account,
           arg_min(post_id, place) as post_id,
           arg_min(message_id, place) filter (where side = 'in') as message_id,
           bool_or(needs_reply) as contact,
           -- of a ticket only the question and its first answer are known, and not what the answer says
           bool_or(starts_with(message_id, 'ticket:')) as partial
    from shared group by pair
)

select
    p.thread, p.customer, p.first_in, p.first_day, w.network, w.account, w.post_id,
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
from pairs p join whole w on w.pair = p.pair join depths d on d.pair = p.pair;
