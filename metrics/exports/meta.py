"""Meta Business Suite: content exports of Facebook and Instagram in English, Spanish and Portuguese."""

from __future__ import annotations

from metrics.exports.layout import Fill, Layout, constant, count, ident, known, label, link, stamp, text
from metrics.exports.meta_headers import FACEBOOK, FACEBOOK_VIDEO, INSTAGRAM
from metrics.model import Text

CANNOT = Text(
    es="Meta cuenta los comentarios de cada publicación, pero no los exporta: no se sabe si se contestaron.",
    en="Meta counts the comments of each post but does not export them: whether they were answered cannot be known.",
)
FORMATS = {
    "IG reel": "reel",
    "Reel de Instagram": "reel",
    "Reel do Instagram": "reel",
    "Reels": "reel",
    "Reel": "reel",
    "IG image": "image",
    "Imagen de Instagram": "image",
    "Imagem do Instagram": "image",
    "Photos": "image",
    "Photo": "image",
    "Fotos": "image",
    "Foto": "image",
    "IG carousel": "carousel",
    "Secuencia de Instagram": "carousel",
    "Carrusel de Instagram": "carousel",
    "Carrossel do Instagram": "carousel",
    "IG story": "story",
    "Historia de Instagram": "story",
    "Story do Instagram": "story",
    "Stories": "story",
    "Historias": "story",
    "Videos": "video",
    "Vídeos": "video",
    "Video": "video",
    "Links": "link",
    "Enlaces": "link",
    "Text": "text",
    "Texto": "text",
}

META_FACEBOOK = Layout(
    id="meta_facebook",
    name=Text(
        es="Meta Business Suite: publicaciones de Facebook", en="Meta Business Suite: Facebook posts"
    ),
    platform="facebook",
    seen=FACEBOOK,
    columns={
        "id": ("Post ID", "Identificador de la publicación"),
        "page_id": ("Page ID", "Identificador de la página"),
        "page": ("Page name", "Nombre de la página"),
        "title": ("Title", "Título"),
        "description": ("Description", "Descripción"),
        "time": ("Publish time", "Hora de publicación"),
        "link": ("Permalink", "Enlace permanente"),
        "type": ("Post type", "Tipo de publicación"),
        "kind": ("Date", "Fecha"),
        "views": ("Views", "Visualizaciones"),
        "impressions": ("Impressions", "Impresiones"),
        "reach": ("Reach", "Alcance"),
        "viewers": ("Viewers", "Espectadores"),
        "reactions": ("Reactions", "Reacciones"),
        "comments": ("Comments", "Comentarios"),
        "shares": ("Shares", "Veces que se compartió", "Veces que se ha compartido"),
        "clicks": ("Total clicks", "Total de clics", "Clics totales"),
        **known(
            "Duration (secs)", "Duration (sec)", "Duración (segundos)", "Caption type", "Tipo de subtítulo",
            "Is crosspost", "Es una publicación cruzada", "Is share", "Es una publicación compartida", "Languages",
            "Idiomas", "Custom labels", "Etiquetas personalizadas", "Funded content status",
            "Estado de contenido financiado", "Data comment", "Comentario sobre los datos",
            "Reactions, comments and shares", "Reacciones, comentarios y veces que se compartió",
            "Reacciones, comentarios y veces que se ha compartido", "Other clicks", "Clics de otro tipo",
            "Link clicks", "Clics en el enlace", "Reach from Organic posts", "Reach from Boosted posts",
            "Views from Organic posts", "Views from Boosted posts", "Visualizaciones de Publicaciones orgánicas",
            "Visualizaciones de Publicaciones promocionadas", "Alcance de Publicaciones orgánicas",
            "Alcance de Publicaciones promocionadas", "3-second video views", "1-minute video views",
            "3-second viewers", "1-minute viewers", "3-second video views from Boosted posts",
            "3-second video views from Organic posts", "Reproducciones de video de 3 segundos", "Engaged users",
            "Negative feedback from users", "Unique negative feedback from users",
            "Comentarios negativos de los usuarios", "Seconds viewed", "Segundos reproducidos",
            "Average Seconds viewed", "Segundos en promedio reproducidos", "Estimated earnings (USD)", "Ad CPM (USD)",
            "Ad impressions", "Interactions", "Interacciones", "Net follows",
            "Seguimientos netos", "Saves", "Veces que se guardó", "Distribution", "Distribución",
        ),
    },
    required=("id", "time", "comments"),
    either=("page_id", "page"),
    fills=(
        Fill(
            "posts",
            {
                "post_id": ident("id"),
                "published_at": stamp("time"),
                "network": constant("facebook"),
                "account": text("page"),
                "text": text("description", "title"),
                "format": label("type", FORMATS),
                "impressions": count("views", "impressions"),
                "reach": count("reach", "viewers"),
                "reactions": count("reactions"),
                "comments": count("comments"),
                "shares": count("shares"),
                "clicks": count("clicks"),
                "url": link("link"),
            },
        ),
    ),
    kind="kind",
    cannot=CANNOT,
)  # fmt: skip

META_INSTAGRAM = Layout(
    id="meta_instagram",
    name=Text(
        es="Meta Business Suite: publicaciones de Instagram", en="Meta Business Suite: Instagram posts"
    ),
    platform="instagram",
    seen=INSTAGRAM,
    columns={
        "id": ("Post ID", "Identificador de la publicación", "Identificação do post"),
        "account_id": ("Account ID", "Identificador de la cuenta", "Identificação da conta"),
        "username": ("Account username", "Nombre de usuario de la cuenta", "Nome de usuário da conta"),
        "description": ("Description", "Descripción", "Descrição"),
        "time": ("Publish time", "Hora de publicación", "Horário de publicação"),
        "link": ("Permalink", "Enlace permanente", "Link permanente"),
        "type": ("Post type", "Tipo de publicación", "Tipo de post"),
        "kind": ("Date", "Fecha", "Data"),
        "views": ("Visualizaciones", "Views", "Visualizações"),
        "impressions": ("Impressions", "Impresiones"),
        "reach": ("Reach", "Alcance"),
        "reactions": ("Likes", "Me gusta", "Curtidas"),
        "comments": ("Comments", "Comentarios", "Comentários"),
        "shares": ("Shares", "Veces que se ha compartido", "Veces que se compartió", "Compartilhamentos"),
        "link_clicks": ("Link clicks", "Clics en el enlace", "Cliques no link"),
        **known(
            "Account name", "Nombre de la cuenta", "Nome da conta", "Duration (sec)", "Duration (secs)",
            "Duración (segundos)", "Duração (s)", "Data comment", "Comentario sobre los datos", "Follows",
            "Seguidores", "Seguimientos", "Seguimentos", "Saves", "Veces guardado", "Veces que se guardó",
            "Salvamentos", "Profile visits", "Visitas al perfil", "Visitas ao perfil", "Replies", "Respuestas",
            "Respostas", "Navigation", "Navegación",
            "Navegação", "Sticker taps", "Toques en stickers", "Toques em figurinhas",
        ),
    },
    required=("id", "account_id", "time", "reach"),
    fills=(
        Fill(
            "posts",
            {
                "post_id": ident("id"),
                "published_at": stamp("time"),
                "network": constant("instagram"),
                "account": text("username"),
                "text": text("description"),
                "format": label("type", FORMATS),
                "impressions": count("views", "impressions"),
                "reach": count("reach"),
                "reactions": count("reactions"),
                "comments": count("comments"),
                "shares": count("shares"),
                "clicks": count("link_clicks"),
                "url": link("link"),
            },
        ),
    ),
    kind="kind",
    cannot=CANNOT,
)  # fmt: skip

META_VIDEO = Layout(
    id="meta_facebook_video",
    name=Text(es="Meta Business Suite: vídeos de Facebook", en="Meta Business Suite: Facebook videos"),
    platform="facebook",
    seen=FACEBOOK_VIDEO,
    columns={
        "id": ("Video asset ID", "Identificador de la pieza de vídeo", "Identificador del recurso de video"),
        "universal": ("Universal video ID", "Identificador de vídeo universal", "Identificador de video universal"),
        "page_id": ("Page ID", "Identificador de la página"),
    },
    required=("id", "page_id"),
    unused=Text(
        es="Los vídeos llevan aquí otro identificador que en la exportación de publicaciones y se contarían dos veces. Exporte «Publicaciones» en lugar de «Vídeos».",  # noqa: E501
        en="Videos carry another id here than in the export of posts and would be counted twice. Export “Posts” instead of “Videos”.",  # noqa: E501
    ),
)

LAYOUTS = (META_FACEBOOK, META_INSTAGRAM, META_VIDEO)
