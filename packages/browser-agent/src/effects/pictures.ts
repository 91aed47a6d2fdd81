const side = 64;

/**
 * What a canvas shows, made small so that it can be compared at once: some of each dot is in it.
 * Empty if the canvas may not be read or keeps nothing to be read.
 */
export function pictureOf(canvas: HTMLCanvasElement): string {
  try {
    const paper = new OffscreenCanvas(side, side).getContext("2d");
    if (paper) {
      paper.imageSmoothingQuality = "high";
      paper.drawImage(canvas, 0, 0, side, side);
      const { data } = paper.getImageData(0, 0, side, side);
      if (data.some(Boolean)) return String(data);
    }
  } catch {}
  return "";
}
