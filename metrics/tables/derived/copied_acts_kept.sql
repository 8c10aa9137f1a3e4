-- One row per act whose text is alike to the one suggested, to its source or to any post of the brand.
insert into copied_acts
select activity_id from worded s
where text in (select text from published_texts)
    or exists (select 1 from alike_pairs p where p.text = s.text and p.other = s.suggested)
    or exists (select 1 from alike_pairs p where p.text = s.text and p.other = s.source);
