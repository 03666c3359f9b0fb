import { dayInWords } from "../../catalogue/day-words.ts";
import type { PageContext } from "../../layouts/context.ts";
import type { Pictured, PictureView } from "../../pictures/picture-view.ts";
import type { Layout } from "../../pictures/widths.ts";

interface Props {
  context: PageContext;
  /** What it shows: a product, or a district or resource under its slug of src/pictures. */
  of: Pictured;
  layout: Layout;
  /** The first picture of a page is fetched at once; every other waits until it comes near. */
  first?: boolean;
}

/** The picture that stands for something, with what it is: a drawing, or a photo and whose. Nothing without one. */
export function Picture({ context, of, layout, first = false }: Props) {
  const view = context.picture(of, layout);
  if (!view) return undefined;
  const { sources, sizes, src, width, height, alt, colour, photo } = view;
  return (
    <figure class="picture" data-layout={layout}>
      <picture>
        {sources.map(({ type, srcset }) => (
          <source type={type} srcset={srcset} sizes={sizes} />
        ))}
        <img
          src={src}
          width={width}
          height={height}
          alt={alt}
          lang={photo ? "vi" : undefined}
          loading={first ? "eager" : "lazy"}
          fetchpriority={first ? "high" : undefined}
          decoding="async"
          style={{ backgroundColor: colour }}
        />
      </picture>
      <figcaption>{caption(context, photo)}</figcaption>
    </figure>
  );
}

function caption({ t, language }: PageContext, photo: PictureView["photo"]): string {
  if (!photo) return t("picture.drawing");
  const { credit, licence, taken } = photo;
  return t("picture.photo", { credit, licence, taken: dayInWords(taken, language) });
}
