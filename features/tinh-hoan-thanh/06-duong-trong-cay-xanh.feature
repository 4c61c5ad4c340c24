# language: vi
Tính năng: Tiêu chí 6. Đường trồng cây xanh (Tỉnh, thành phố trực thuộc trung ương hoàn thành nhiệm vụ xây dựng nông thôn mới)

  Căn cứ: 321/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 6 Có ít nhất 70% số km đường huyện, đường tỉnh, quốc lộ trên địa bàn được trồng cây xanh dọc tuyến đường

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ km đường huyện, đường tỉnh, quốc lộ được trồng cây xanh dọc tuyến đường" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "6" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 69,9    | chưa đạt |
        | 70      | đạt      |
        | 70,1    | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "tinh-hoan-thanh" ngày 31/12/2024
      Và một tỉnh
      Và tỉnh không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
