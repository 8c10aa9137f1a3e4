"""The marketer's desk: what arrived, what is stored, what it covers, what to fill in and what is in force."""
