# language: vi
Tính năng: Tiêu chí 7. Cơ sở hạ tầng thương mại nông thôn (Xã nông thôn mới nâng cao)

  Căn cứ: 318/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức, cho từng
  vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 7 Có mô hình chợ thí điểm bảo đảm an toàn thực phẩm, hoặc chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm

    Khung tình huống: Có hay không: Có mô hình chợ thí điểm bảo đảm an toàn thực phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là không
      Và số liệu "Có mô hình chợ thí điểm bảo đảm an toàn thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có mô hình chợ thí điểm bảo đảm an toàn thực phẩm" là không
      Và số liệu "Có chợ đáp ứng yêu cầu chung theo tiêu chuẩn chợ kinh doanh thực phẩm" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "7" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm-nang-cao" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "7" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
