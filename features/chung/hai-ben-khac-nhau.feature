# language: vi
Tính năng: Cơ quan thẩm định không theo số liệu của xã

  Kết luận của cơ quan cấp trên quyết định, phải có lý do, và kết quả vẫn giữ số liệu của xã.

  Khung tình huống: Xã báo 8/8 thôn, cơ quan xét không nhận
    Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
    Và một xã thuộc tỉnh "Lạng Sơn"
    Và số liệu "culture.village_house_share" là 8/8
    Và chỉ tiêu "6.3" được "<cơ quan>" kết luận chưa đạt theo "BB 02" vì "nhà văn hóa thôn 8 chưa bàn giao"
    Khi đánh giá
    Thì chỉ tiêu "6.3" chưa đạt
    Và tiêu chí "6" chưa đạt

    Dữ liệu:
      | cơ quan                    |
      | UBND huyện                 |
      | UBND tỉnh                  |
      | Hội đồng thẩm định cấp tỉnh |
