# language: vi
Tính năng: Phân định xã khu vực I, II, III giai đoạn 2026 - 2030

  Nghị định 272/2025/NĐ-CP, Điều 8: khu vực III khi có từ 6 trong 12 tiêu chí, hoặc từ 3 tiêu chí và từ 50%
  số thôn là thôn đặc biệt khó khăn; khu vực II khi có từ 3 tiêu chí; còn lại là khu vực I. Mọi số liệu ở
  đây là bịa ra.

  Bối cảnh: Xã không có tiêu chí nào
    Cho luật ngày 31/12/2026
    Và số liệu trong tệp "xa-khong-tieu-chi.yaml"

  Tình huống: Không tiêu chí nào
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại "khu-vuc-i"

  Khung tình huống: Bao nhiêu tiêu chí
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Và các số liệu sau:
      | số liệu                            | giá trị    |
      | area.income_to_nation              | 49,9       |
      | area.poverty_to_nation             | 200        |
      | electricity.contract_share         | <điện>     |
      | water.regulation_households_share  | <nước>     |
      | irrigation.active_area_share       | <tưới>     |
      | environment.hygienic_latrine_share | <nhà tiêu> |
      | area.difficult_village_share       | <thôn>     |
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại <khu vực>

    Dữ liệu:
      | điện | nước | tưới | nhà tiêu | thôn | khu vực       |
      | 95   | 30   | 50   | 50       | 100  | "khu-vuc-i"   |
      | 94   | 30   | 50   | 50       | 49   | "khu-vuc-ii"  |
      | 94   | 30   | 50   | 50       | 50   | "khu-vuc-iii" |
      | 94   | 29   | 49   | 50       | 49   | "khu-vuc-ii"  |
      | 94   | 29   | 49   | 49       | 0    | "khu-vuc-iii" |

  Khung tình huống: Mỗi tiêu chí ở hai bên mức
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Và các số liệu sau:
      | số liệu                    | giá trị   |
      | area.poverty_to_nation     | 200       |
      | electricity.contract_share | 94        |
      | <số liệu>                  | <giá trị> |
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại "khu-vuc-ii"

    Dữ liệu:
      | số liệu                             | giá trị |
      | area.income_to_nation               | 49,99   |
      | water.regulation_households_share   | 29,99   |
      | road.commune_hard_surface_share     | 79,99   |
      | road.commune_degraded_share         | 50,01   |
      | health.commune_standard_to_2030_met | không   |
      | school.facility_level1_share        | 49,99   |
      | school.boarding_house_share         | 79,99   |
      | school.semi_boarding_house_share    | 59,99   |
      | irrigation.active_area_share        | 49,99   |
      | culture.commune_centre_to_standard  | không   |
      | information.internet_village_share  | 94,99   |
      | environment.hygienic_latrine_share  | 49,99   |

  Tình huống: Xã đã nêu khu vực khác với số liệu
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Và xã thuộc loại khu vực "khu-vuc-iii"
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại "khu-vuc-i"
    Và loại đã nêu khác với số liệu

  Tình huống: Chưa rõ thì các loại còn có thể đều được nêu
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Và xã thuộc loại khu vực "khu-vuc-ii"
    Và các số liệu sau:
      | số liệu                            | giá trị  |
      | area.poverty_to_nation             | 200      |
      | electricity.contract_share         | 94       |
      | water.regulation_households_share  | từ 29    |
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại "khu-vuc-i", "khu-vuc-ii"
    Và loại đã nêu có thể đúng

  Tình huống: Ngoài vùng đồng bào dân tộc thiểu số và miền núi
    Cho một xã thuộc tỉnh "Lạng Sơn"
    Và các số liệu sau:
      | số liệu                    | giá trị |
      | area.mountain_commune      | không   |
      | area.minority_people_share | 14,9    |
      | area.minority_people       | 4499    |
    Khi phân định xã theo "phan-dinh-2026"
    Thì xã không thuộc diện phân định

  Tình huống: Đồng bằng sông Cửu Long có mức nghèo riêng
    Cho một xã thuộc tỉnh "An Giang"
    Và các số liệu sau:
      | số liệu                    | giá trị |
      | area.poverty_to_nation     | 150     |
      | area.income_to_nation      | 49      |
      | electricity.contract_share | 94      |
    Khi phân định xã theo "phan-dinh-2026"
    Thì theo số liệu xã thuộc loại "khu-vuc-ii"
