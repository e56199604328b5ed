package org.marrowwatch.dashboard.body;

import java.util.List;
import org.marrowwatch.episode.Area;
import org.marrowwatch.episode.Bone;
import org.marrowwatch.episode.Side;
import org.marrowwatch.episode.Site;

/** The right hip from the front, and the pelvis that it hangs in. */
final class Hip {

    private static final Outline FEMUR = Outline.of("176,119 202,124 214,147 207,173 187,183 168,190 158,201 158,214"
            + " 152,228 144,237 141,274 141,274 132,266 116,286 105,276 105,276 104,247 99,221 90,196 92,170 104,157"
            + " 118,157 128,169 140,157 147,141 158,124");

    private static final List<Shape> BONES = List.of(
            Shape.right(
                            Bone.PELVIS,
                            "276,87 285,70 276,46 252,24 213,16 175,24 145,47 132,73 137,83 149,91 150,104 142,114 158,108 184,103"
                                    + " 205,114 217,138 213,164 198,181 190,183 204,187 213,195 209,214 207,234 216,249"
                                    + " 235,252 254,239 273,221 287,213 298,205 298,174 288,170 261,164 233,157 224,140"
                                    + " 230,126 240,111 259,100 271,96",
                            "230,180 249,175 271,183 276,196 259,213 240,226 228,219 223,200")
                    .markedAt(208, 62),
            Shape.right(
                            Bone.ACETABULUM,
                            "145,108 162,98 187,95 211,108 225,136 222,166 206,185 195,187 190,177 204,164 209,147 202,128"
                                    + " 190,117 173,112 158,117 149,125 141,122 140,114")
                    .markedAt(212, 127),
            Shape.right(
                    Bone.FEMORAL_NECK,
                    "154,149 158,164 166,176 178,184 168,190 158,201 157,213 150,224 150,224 126,170 126,170 140,158"),
            Shape.right(Bone.FEMORAL_HEAD, "176,119 201,125 213,148 206,171 183,183 159,176 147,154 154,130"),
            Shape.right(
                    Bone.GREATER_TROCHANTER,
                    "119,154 126,162 128,178 120,206 116,238 116,238 102,230 96,211 90,190 91,168 104,154"));

    private static final List<Shape> WIDE = List.of(Shape.right(
                    Bone.PROXIMAL_FEMUR,
                    "176,112 206,119 221,146 213,178 190,190 172,196 164,204 164,216 159,230 150,242 148,282 148,282 98,282"
                            + " 98,282 98,250 92,222 83,196 85,166 101,150 120,150 128,158 136,152 141,138 154,118")
            .markedAt(124, 256));

    static final Joint JOINT = new Joint(Area.HIP, List.of(FEMUR), BONES, WIDE, new Point(150, 180), 98, 262);

    /** It lies on the midline and is its own mirror. */
    static final Shape SACRUM = new Shape(
            new Site(Side.MIDLINE, Bone.SACRUM),
            List.of(Outline.of("302,56 274,58 275,84 284,108 292,136 302,154 312,136 320,108 329,84 330,58")),
            new Point(302, 86));

    private Hip() {}
}
