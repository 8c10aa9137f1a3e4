window.YTD.tweets.part0 = [
  {"tweet": {"id_str": "1050000000000000002", "id": "1050000000000000002", "created_at": "Wed Oct 10 20:19:24 +0000 2018", "full_text": "@ana Abrimos a las 8 [ya], \"seguro\"", "in_reply_to_status_id_str": "1049999999999999999", "in_reply_to_user_id_str": "55", "in_reply_to_screen_name": "ana", "favorite_count": "3", "retweet_count": "1", "lang": "es", "entities": {"user_mentions": [{"id_str": "55"}]}}},
  {"tweet": {"id_str": "1050000000000000001", "created_at": "Tue Oct 09 07:00:00 +0000 2018", "full_text": "Pan &amp; café\nrecién hechos", "favorite_count": "12", "retweet_count": "0", "lang": "es"}}
]
