"""Headers of Meta Business Suite as they were found, by language."""

from __future__ import annotations

from metrics.exports.layout import Seen

FACEBOOK = (
    Seen(
        "R",
        "Meta Business Suite > Insights > Content, English",
        "2025-03",
        (
            "Post ID", "Page ID", "Page name", "Title", "Description", "Duration (secs)", "Publish time",
            "Caption type", "Permalink", "Is crosspost", "Is share", "Post type", "Languages", "Custom labels",
            "Funded content status", "Data comment", "Date", "Views", "Reach", "Reactions, comments and shares",
            "Reactions", "Comments", "Shares", "Total clicks", "Views", "Reach from Organic posts",
            "Reach from Boosted posts", "3-second video views", "1-minute video views", "3-second viewers",
            "1-minute viewers", "3-second video views from Boosted posts", "3-second video views from Organic posts",
            "Engaged users", "Negative feedback from users", "Unique negative feedback from users", "Seconds viewed",
            "Average Seconds viewed", "Estimated earnings (USD)", "Ad CPM (USD)", "Ad impressions", "Other clicks",
        ),
    ),
    Seen(
        "C",
        "Meta Business Suite, Spanish of Latin America",
        "2026",
        (
            "Identificador de la publicación", "Identificador de la página", "Nombre de la página", "Título",
            "Descripción", "Duración (segundos)", "Hora de publicación", "Tipo de subtítulo", "Enlace permanente",
            "Es una publicación cruzada", "Es una publicación compartida", "Tipo de publicación", "Idiomas",
            "Etiquetas personalizadas", "Estado de contenido financiado", "Comentario sobre los datos", "Fecha",
            "Visualizaciones", "Alcance", "Reacciones, comentarios y veces que se compartió", "Reacciones",
            "Comentarios", "Veces que se compartió", "Total de clics", "Clics de otro tipo", "Clics en el enlace",
            "Comentarios negativos de los usuarios",
        ),
    ),
    Seen(
        "C",
        "Facebook professional dashboard > Content, Spanish",
        "2026",
        (
            "Identificador de la publicación", "Nombre de la página", "Título", "Hora de publicación",
            "Enlace permanente", "Tipo de publicación", "Impresiones", "Interacciones", "Reacciones", "Comentarios",
            "Veces que se compartió", "Veces que se guardó", "Visualizaciones", "Espectadores", "Seguimientos netos",
            "Distribución",
        ),
    ),
    Seen(
        "M",
        "Meta Business Suite, Spanish of Spain, posts: words of the video export and of Instagram put together",
        "2026",
        (
            "Identificador de la publicación", "Identificador de la página", "Nombre de la página", "Título",
            "Descripción", "Duración (segundos)", "Hora de publicación", "Enlace permanente", "Tipo de publicación",
            "Comentario sobre los datos", "Fecha", "Visualizaciones", "Alcance",
            "Reacciones, comentarios y veces que se ha compartido", "Reacciones", "Comentarios",
            "Veces que se ha compartido", "Clics totales",
        ),
    ),
)  # fmt: skip

INSTAGRAM = (
    Seen(
        "C",
        "Meta Business Suite > Insights > Content, Instagram, English",
        "2025",
        (
            "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
            "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares",
            "Follows", "Comments", "Saves",
        ),
    ),
    Seen(
        "r",
        "Meta Business Suite, Instagram, Spanish of Spain",
        "2026-02",
        (
            "identificador de la publicación", "Identificador de la cuenta", "Nombre de usuario de la cuenta",
            "Nombre de la cuenta", "Descripción", "Duración (segundos)", "Hora de publicación", "Enlace permanente",
            "Tipo de publicación", "Comentario sobre los datos", "Fecha", "Visualizaciones", "Alcance", "Me gusta",
            "Veces que se ha compartido", "Seguidores", "Comentarios", "Veces guardado",
        ),
    ),
    Seen(
        "C",
        "Meta Business Suite, Instagram, Spanish of Latin America",
        "2026",
        (
            "Identificador de la publicación", "Identificador de la cuenta", "Nombre de usuario de la cuenta",
            "Nombre de la cuenta", "Descripción", "Duración (segundos)", "Hora de publicación", "Enlace permanente",
            "Tipo de publicación", "Comentario sobre los datos", "Fecha", "Visualizaciones", "Alcance", "Me gusta",
            "Veces que se compartió", "Seguimientos", "Comentarios", "Veces que se guardó",
        ),
    ),
    Seen(
        "C",
        "Meta Business Suite, Instagram stories, English",
        "2025",
        (
            "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
            "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares",
            "Follows", "Profile visits", "Replies", "Link clicks", "Navigation", "Sticker taps",
        ),
    ),
    Seen(
        "C",
        "Meta Business Suite, Instagram stories, Spanish",
        "2026",
        (
            "Identificador de la publicación", "Identificador de la cuenta", "Nombre de usuario de la cuenta",
            "Nombre de la cuenta", "Descripción", "Duración (segundos)", "Hora de publicación", "Enlace permanente",
            "Tipo de publicación", "Comentario sobre los datos", "Fecha", "Visualizaciones", "Alcance", "Me gusta",
            "Clics en el enlace", "Respuestas", "Seguidores", "Navegación", "Toques en stickers", "Visitas al perfil",
        ),
    ),
    Seen(
        "C",
        "Meta Business Suite, Instagram, Portuguese",
        "2025",
        (
            "Identificação do post", "Identificação da conta", "Nome da conta", "Descrição", "Duração (s)",
            "Horário de publicação", "Link permanente", "Tipo de post", "Visualizações", "Alcance", "Curtidas",
            "Compartilhamentos", "Seguimentos", "Comentários", "Salvamentos", "Respostas", "Toques em figurinhas",
            "Navegação", "Visitas ao perfil", "Cliques no link",
        ),
    ),
)  # fmt: skip

FACEBOOK_VIDEO = (
    Seen(
        "r",
        "Meta Business Suite, Facebook videos, Spanish of Spain",
        "2026",
        (
            "Identificador de la pieza de vídeo", "Identificador de vídeo universal", "Identificador de la página",
            "Nombre de la página", "Título", "Duración (segundos)", "Hora de publicación", "Etiquetas personalizadas",
            "Comentario sobre los datos", "Fecha", "Alcance", "Visualizaciones de vídeo de 3 segundos",
            "Visualizaciones de vídeo de 1 minuto", "Segundos reproducidos", "Segundos reproducidos de media",
            "Espectadores de 3 segundos", "Espectadores de 1 minuto",
            "Reacciones, comentarios y veces que se ha compartido", "Reacciones", "Comentarios",
            "Veces que se ha compartido",
        ),
    ),
)  # fmt: skip
