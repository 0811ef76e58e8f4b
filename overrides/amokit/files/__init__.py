"""Files of any size: upload in parts that can be resumed, download piece by piece, attaching to entities and fields."""
